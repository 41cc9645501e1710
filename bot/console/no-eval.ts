// The page's policy allows no code made of words, and zod would try: what it reads here it reads without.
import { z } from 'zod'

z.config({ jitless: true })
