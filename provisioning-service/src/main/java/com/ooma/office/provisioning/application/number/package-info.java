@NullMarked
package com.ooma.office.provisioning.application.number;

import org.jspecify.annotations.NullMarked;
