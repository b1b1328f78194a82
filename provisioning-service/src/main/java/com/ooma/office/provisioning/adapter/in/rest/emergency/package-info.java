@NullMarked
package com.ooma.office.provisioning.adapter.in.rest.emergency;

import org.jspecify.annotations.NullMarked;
