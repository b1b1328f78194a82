/// The product's clock, and how a sandbox moves it.
package com.ooma.office.kernel.time;
