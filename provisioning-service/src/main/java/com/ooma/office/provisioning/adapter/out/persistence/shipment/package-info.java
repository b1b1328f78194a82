@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.shipment;

import org.jspecify.annotations.NullMarked;
