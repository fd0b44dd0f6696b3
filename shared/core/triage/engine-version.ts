// Which reader made an entry. It goes up with every change that can read the same words differently.

export const ENGINE_VERSION = '2.4.0';
