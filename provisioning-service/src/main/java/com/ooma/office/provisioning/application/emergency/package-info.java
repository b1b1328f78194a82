@NullMarked
package com.ooma.office.provisioning.application.emergency;

import org.jspecify.annotations.NullMarked;
