import type { FieldErrorCode } from '@ikiiki/sdk/contract';
import type { EmailErrorCode } from '@ikiiki/sdk/rules/email';
import type { LoginIdErrorCode } from '@ikiiki/sdk/rules/login-id';
import type { NicknameErrorCode } from '@ikiiki/sdk/rules/nickname';
import type { PasswordErrorCode } from '@ikiiki/sdk/rules/password';
import type { ResortFormErrorCode } from '@ikiiki/sdk/rules/resort-form';
import type { SurveyErrorCode } from '@ikiiki/sdk/rules/survey';

/** Every code by which a rule or the portal refuses one field. */
export type FieldProblemCode =
  | FieldErrorCode
  | EmailErrorCode
  | LoginIdErrorCode
  | NicknameErrorCode
  | PasswordErrorCode
  | ResortFormErrorCode
  | SurveyErrorCode
  // What only the portal can judge of a password
  | 'too_common'
  | 'contains_login_id'
  | 'contains_personal';

/** A text, or one that names the refused character. */
export type FieldProblemTexts = Readonly<Record<FieldProblemCode, string | ((character: string) => string)>>;
