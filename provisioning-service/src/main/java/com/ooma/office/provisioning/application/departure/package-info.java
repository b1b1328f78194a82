/// Users and companies leave: what ends in each capability, in one order.
package com.ooma.office.provisioning.application.departure;
