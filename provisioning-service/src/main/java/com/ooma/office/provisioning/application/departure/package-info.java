/// Users and companies leave: what ends in each capability, in one order.
@NullMarked
package com.ooma.office.provisioning.application.departure;

import org.jspecify.annotations.NullMarked;
