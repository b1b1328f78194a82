/// Numbers that a member sets aside while filling in an order.
package com.ooma.office.provisioning.application.hold;
