import type { Finding } from '../../server/checks/finding';

/** All that a finding tells, which makes much of it when it is asked for. */
export const allOf = ({ start, end, code, severity, message, related, fixes }: Finding): Finding => ({
  start,
  end,
  code,
  severity,
  message,
  related,
  fixes,
});
