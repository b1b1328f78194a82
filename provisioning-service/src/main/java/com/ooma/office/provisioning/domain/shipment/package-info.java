/// What an order is to be given, and the parcel that brings its phones.
package com.ooma.office.provisioning.domain.shipment;
