@NullMarked
package com.ooma.office.provisioning.adapter.in.rest.stock;

import org.jspecify.annotations.NullMarked;
