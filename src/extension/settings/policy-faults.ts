/** Lists the faults of a policy for an administrator, each with its place. */
import { managedForm } from './managed-schema';

/**
 * Returns one line for each fault of a policy; none for a good one.
 * @param policy what the browser gives as managed storage
 */
export function policyFaults(policy: unknown): string[] {
  const result = managedForm.strict().partial({ settings: true }).safeParse(policy);
  const form = Object.keys(managedForm.shape.settings.shape);
  const settings = (policy as { settings?: unknown } | null)?.settings;
  const misspelt = typeof settings === 'object' && settings !== null ? Object.keys(settings) : [];
  return [
    ...misspelt
      .filter((name) => !form.includes(name))
      .map((name) => `There is no setting "${name}". The settings are: ${form.join(', ')}.`),
    ...(result.error?.issues
      .filter(({ code, path }) => code !== 'unrecognized_keys' || path.length === 0)
      .map(({ path, message }) => `${path.join('.') || 'The policy'}: ${message}`) ?? []),
  ];
}
