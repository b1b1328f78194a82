/// Phones that are missing are noted, and noted as back when they come.
@NullMarked
package com.ooma.office.billing.application.equipment;

import org.jspecify.annotations.NullMarked;
