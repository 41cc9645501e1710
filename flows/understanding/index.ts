// TEMPORARY while the real one is written by another helper (overwrite me)
export function understand(text: string, _language: string): { complaints: { symptom: string; score: number }[]; facts: Record<string, true | number | string> } {
  const c: { symptom: string; score: number }[] = []
  if (/bröst|chest/i.test(text)) c.push({ symptom: 'chest-pain', score: 1 })
  if (/host|förkyl|cough|cold/i.test(text)) c.push({ symptom: 'cough-cold', score: 1 })
  if (/nedst|depress|ledsen/i.test(text)) c.push({ symptom: 'low-mood', score: 1 })
  return { complaints: c, facts: {} }
}
