/** Each answers for what it owns; our own people ask all of them at once. */
export const SERVICES = /** @type {const} */ (['ordering', 'provisioning', 'porting', 'support', 'billing']);
