/// The real parts a test or the local stack starts from (database, broker, mail, tokens); nothing
/// here knows the kernel or a service's code.
@NullMarked
package com.ooma.office.testing;

import org.jspecify.annotations.NullMarked;
