/// Who is calling, what is theirs, and secrets at rest.
package com.ooma.office.kernel.security;
