@NullMarked
package com.ooma.office.provisioning.application.shipment.port;

import org.jspecify.annotations.NullMarked;
