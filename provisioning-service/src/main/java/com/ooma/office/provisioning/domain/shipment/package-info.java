/// What an order is to be given, and the parcel that brings its phones.
@NullMarked
package com.ooma.office.provisioning.domain.shipment;

import org.jspecify.annotations.NullMarked;
