/// Tokens, keys and signatures as their owners make them: the issuer, the operators, those who send
/// webhooks.
@NullMarked
package com.ooma.office.testing.credential;

import org.jspecify.annotations.NullMarked;
