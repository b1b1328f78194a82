@NullMarked
package com.ooma.office.provisioning.application.phone;

import org.jspecify.annotations.NullMarked;
