/// Reads what is told in JSON by others' rules.
@NullMarked
package com.ooma.office.billing.adapter.out.json.usage;

import org.jspecify.annotations.NullMarked;
