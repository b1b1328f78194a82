/// Harm to TCP connections, of any protocol, and a mail server that takes no letter.
@NullMarked
package com.ooma.office.e2e.proxy;

import org.jspecify.annotations.NullMarked;
