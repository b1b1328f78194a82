@NullMarked
package com.ooma.office.provisioning.adapter.in.rest.shipment;

import org.jspecify.annotations.NullMarked;
