/// Who is calling, what is theirs, and secrets at rest and on their way.
package com.ooma.office.kernel.security;
