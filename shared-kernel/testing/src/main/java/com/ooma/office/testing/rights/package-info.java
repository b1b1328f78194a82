/// Who may do what, tried out on a running service: every operation of its document, as every kind
/// of caller, and with tokens that are broken in every way.
@NullMarked
package com.ooma.office.testing.rights;

import org.jspecify.annotations.NullMarked;
