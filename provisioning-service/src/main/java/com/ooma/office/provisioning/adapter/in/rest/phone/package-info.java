@NullMarked
package com.ooma.office.provisioning.adapter.in.rest.phone;

import org.jspecify.annotations.NullMarked;
