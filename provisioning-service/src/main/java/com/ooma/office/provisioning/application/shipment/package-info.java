@NullMarked
package com.ooma.office.provisioning.application.shipment;

import org.jspecify.annotations.NullMarked;
