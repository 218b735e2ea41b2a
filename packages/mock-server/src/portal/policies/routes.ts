import type { Contract } from '@ikiiki/sdk/contract';
import { registrationSubject } from '../mails/registration.js';
import { today } from '../members/members.js';
import type { Handlers } from '../service.js';

/** The portal's rules, for clients that judge before they send. */
export const policies: Handlers<Contract['policies']> = {
  password: async (_, { config }) => config.passwordPolicy,

  loginId: async (_, { config }) => config.loginIdPolicy,

  async registration(_, call) {
    const { registration, mail } = call.config;
    return {
      today: today(call),
      dependantMinAge: registration.dependantMinAge,
      ageRule: registration.ageRule,
      linkLifetimeHours: registration.linkLifetimeHours,
      mailSender: mail.from,
      mailSubject: registrationSubject,
      acceptsCarrierAddresses: registration.acceptsCarrierAddresses,
      nicknameMaxLength: registration.nicknameMaxLength,
    };
  },
};
