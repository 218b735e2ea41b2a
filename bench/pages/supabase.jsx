import { Auth } from '@supabase/auth-ui-react';
import { ThemeSupa } from '@supabase/auth-ui-shared';
import { createClient } from '@supabase/supabase-js';
import { createRoot } from 'react-dom/client';

const supabase = createClient(`${location.origin}/supabase`, 'anon-key');

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <Auth supabaseClient={supabase} appearance={{ theme: ThemeSupa }} providers={[]} />,
);
