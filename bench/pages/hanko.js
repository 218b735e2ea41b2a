import { register } from '@teamhanko/hanko-elements';

await register(`${location.origin}/hanko`);
document.body.append(document.createElement('hanko-auth'));
