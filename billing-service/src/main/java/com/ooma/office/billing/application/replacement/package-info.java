/// Two of our people have a wrong invoice given back whole and asked for again.
@NullMarked
package com.ooma.office.billing.application.replacement;

import org.jspecify.annotations.NullMarked;
