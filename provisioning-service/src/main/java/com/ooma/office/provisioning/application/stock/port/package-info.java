@NullMarked
package com.ooma.office.provisioning.application.stock.port;

import org.jspecify.annotations.NullMarked;
