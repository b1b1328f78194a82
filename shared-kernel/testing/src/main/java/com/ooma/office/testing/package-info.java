/// The real parts a test or the local stack starts from (database, broker, mail, tokens); nothing
/// here knows the kernel or a service's code.
package com.ooma.office.testing;
