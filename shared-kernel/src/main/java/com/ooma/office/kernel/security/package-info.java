/// Who is calling, what is theirs, secrets at rest and on their way, and vouchers that one service
/// writes for another.
@NullMarked
package com.ooma.office.kernel.security;

import org.jspecify.annotations.NullMarked;
