@NullMarked
package com.ooma.office.support.adapter.in.rest.relocation;

import org.jspecify.annotations.NullMarked;
