/// Numbers that a member sets aside while filling in an order.
@NullMarked
package com.ooma.office.provisioning.application.hold;

import org.jspecify.annotations.NullMarked;
