/// Tokens, keys and signatures as their owners make them: the issuer, the operators, those who send
/// webhooks.
package com.ooma.office.testing.credential;
