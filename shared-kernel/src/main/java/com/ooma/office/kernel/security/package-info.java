/// Who is calling, what is theirs, secrets at rest and on their way, and vouchers that one service
/// writes for another.
package com.ooma.office.kernel.security;
