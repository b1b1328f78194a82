@NullMarked
package com.ooma.office.billing.application.equipment.port;

import org.jspecify.annotations.NullMarked;
