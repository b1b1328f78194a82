/// Harm to TCP connections, of any protocol.
@NullMarked
package com.ooma.office.e2e.proxy;

import org.jspecify.annotations.NullMarked;
