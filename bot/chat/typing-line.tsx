/** @jsxImportSource preact */
// That somebody is writing: three dots, and who.
import type { ComponentChildren } from 'preact'

export const TypingLine = ({ children }: { children: ComponentChildren }) => (
  <p class='fs-typing'>
    <span class='fs-dots' aria-hidden='true'>
      <i />
      <i />
      <i />
    </span>
    {children}
  </p>
)
