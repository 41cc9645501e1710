-- An operator clears a registered client for persons with protected identity, or takes the clearance back.
alter table fhir_client_acts drop constraint fhir_client_acts_act_check;
alter table fhir_client_acts add constraint fhir_client_acts_act_check
  check (act in ('add', 'disable', 'enable', 'rotate', 'protect', 'unprotect'));
