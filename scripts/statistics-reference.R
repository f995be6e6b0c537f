# The figures that worked-examples.data.ts in apps/evaluation/src/statistics is checked against, by R and metafor:
#   Rscript scripts/statistics-reference.R
# Written with R 4.2.2 and metafor 3.8-1. Nothing of the system needs R.
suppressMessages(library(metafor))
show <- function(what, ...) cat(sprintf("%-44s %s\n", what, paste(sprintf("%.8f", c(...)), collapse = "  ")))

show("qnorm(.975), qt(.975, 5), qt(.975, 1)", qnorm(.975), qt(.975, 5), qt(.975, 1))
show("pchisq(10.3, 4, upper), 2 * pnorm(-2.5)", pchisq(10.3, 4, lower.tail = FALSE), 2 * pnorm(-2.5))

irr <- escalc("IRR", x1i = 31, t1i = 1200, x2i = 52, t2i = 1100)
show("log rate ratio 31/1200 to 52/1100", irr$yi, irr$vi)
irr0 <- escalc("IRR", x1i = 0, t1i = 400, x2i = 7, t2i = 380, add = 1 / 2, to = "only0")
show("log rate ratio 0/400 to 7/380", irr0$yi, irr0$vi)
rr <- escalc("RR", ai = 5, n1i = 100, ci = 10, n2i = 100)
show("log risk ratio 5/100 to 10/100", rr$yi, rr$vi)
rr0 <- escalc("RR", ai = 0, n1i = 40, ci = 6, n2i = 42, add = 1 / 2, to = "only0")
show("log risk ratio 0/40 to 6/42", rr0$yi, rr0$vi)
rd <- escalc("RD", ai = 5, n1i = 100, ci = 10, n2i = 100)
show("risk difference 5/100 to 10/100", rd$yi, rd$vi)
md <- escalc("MD", m1i = 103, sd1i = 5.5, n1i = 50, m2i = 100, sd2i = 4.5, n2i = 50)
show("mean difference 103 to 100", md$yi, md$vi)
smd <- escalc("SMD", m1i = 103, sd1i = 5.5, n1i = 50, m2i = 100, sd2i = 4.5, n2i = 50)
show("Hedges' g 103 to 100 (exact correction)", smd$yi, smd$vi)
four <- escalc("RR", ai = c(20, 40), n1i = c(100, 100), ci = c(40, 44), n2i = c(100, 110))
show("ratio of risk ratios: log, variance", four$yi[1] - four$yi[2], sum(four$vi))
three <- escalc("IRR", x1i = c(70, 68, 60), t1i = c(1, 1, 1), x2i = c(120, 80, 95), t2i = c(1, 1, 1))
h <- rma(yi, vi, data = three, method = "DL")
show("three sites of counts: Q, p, I2, tau2", h$QE, h$QEp, h$I2, h$tau2)

# Borenstein and others, table 14.1; their variance has d where metafor has g.
n1 <- c(60, 65, 40, 200, 50, 85); n2 <- c(60, 65, 40, 200, 45, 85)
g <- as.numeric(escalc("SMD", m1i = c(94, 98, 98, 94, 98, 96), sd1i = c(22, 21, 28, 19, 21, 21), n1i = n1,
  m2i = c(92, 92, 88, 82, 88, 92), sd2i = c(20, 22, 26, 17, 22, 22), n2i = n2)$yi)
J <- function(m) exp(lgamma(m / 2) - lgamma((m - 1) / 2) - log(m / 2) / 2)
j <- J(n1 + n2 - 2)
six <- rma(g, j^2 * (1 / n1 + 1 / n2 + (g / j)^2 / (2 * (n1 + n2))), method = "DL")
show("six trials of g: estimate, variance, tau2, Q", six$b, six$se^2, six$tau2, six$QE)
show("  low, high, p, I2", six$ci.lb, six$ci.ub, six$pval, six$I2)

bcg <- escalc("RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
dl <- rma(yi, vi, data = bcg, method = "DL")
show("BCG trials: estimate, se, tau2, I2", dl$b, dl$se, dl$tau2, dl$I2)
show("BCG trials: Q, p of Q, low, high", dl$QE, dl$QEp, dl$ci.lb, dl$ci.ub)
show("BCG trials: first three weights", weights(dl)[1:3] / 100)

# Four sites before and after, two to an arm: counts with the same exposure everywhere.
sites <- data.frame(
  site = factor(rep(1:4, 2)), arm = factor(rep(c("I", "I", "C", "C"), 2), levels = c("C", "I")),
  period = factor(rep(c("B", "A"), each = 4), levels = c("B", "A")),
  count = c(120, 80, 110, 95, 70, 68, 118, 80), exposure = 1)
fit <- function(data) {
  data$treated <- as.numeric(data$arm == "I" & data$period == "A")
  s <- summary(glm(count ~ site + period + treated + offset(log(exposure)), quasipoisson, data))
  show("  log ratio, se, dispersion", s$coefficients["treated", 1:2], s$dispersion)
}
wheeler <- data.frame(arm = factor(c("I", "I", "C", "C"), levels = c("C", "I")),
  period = factor(c("B", "A", "B", "A"), levels = c("B", "A")), count = c(50, 30, 60, 55))
show("Wheeler's table: log RIRR, se, z, p", summary(glm(count ~ arm * period, poisson, wheeler))$coefficients[4, ])
cat("relative incident rate ratio, quasi-Poisson, sites as factors\n")
fit(sites)
sites$exposure <- c(100, 50, 80, 60, 110, 50, 70, 66)
cat("the same with exposures\n")
fit(sites)
cat("after alone, two arms of three sites, quasi-Poisson\n")
after <- data.frame(arm = factor(rep(c("C", "I"), each = 3)), count = c(40, 75, 61, 22, 51, 30), exposure = c(10, 11, 12, 9, 12, 10))
s <- summary(glm(count ~ arm + offset(log(exposure)), quasipoisson, after))
show("  log ratio, se, dispersion", s$coefficients[2, 1:2], s$dispersion)

show("Holm of .01 .04 .03 .005", p.adjust(c(.01, .04, .03, .005), "holm"))
power <- power.prop.test(n = 500, p1 = .2, power = .8, tol = 1e-12)
show("detectable share from .2, n 500 (upwards)", power$p2)
down <- uniroot(function(p) power.prop.test(n = 500, p1 = p, p2 = .2)$power - .8, c(.05, .19), tol = 1e-10)$root
show("detectable share from .2, n 500 (downwards)", down)
z <- qnorm(.975) + qnorm(.8)
show("detectable g, n 64", z * sqrt(2 / 64))
show("detectable rate ratio, 100 expected (down)", uniroot(function(r) -log(r) - z * sqrt(1 / 100 + 1 / (100 * r)), c(.2, .99), tol = 1e-10)$root)
show("... upwards", uniroot(function(r) log(r) - z * sqrt(1 / 100 + 1 / (100 * r)), c(1.01, 5), tol = 1e-10)$root)
t <- t.test(extra ~ group, data = sleep)
show("Welch on Student's sleep data: low, high, p", t$conf.int, t$p.value, t$parameter)
show("  its means, sds", tapply(sleep$extra, sleep$group, mean), tapply(sleep$extra, sleep$group, sd))
# Before and after in two arms: values with just these means and spreads, the product of arm and period over their spread.
cells <- list(list(50, 8, 40, "I", "B"), list(44, 9, 42, "I", "A"), list(51, 12, 38, "C", "B"), list(49, 11, 39, "C", "A"))
values <- do.call(rbind, lapply(cells, function(x) data.frame(
  y = as.numeric(x[[1]] + x[[2]] * scale(seq_len(x[[3]]))), arm = factor(x[[4]], levels = c("C", "I")), period = factor(x[[5]], levels = c("B", "A")))))
model <- lm(y ~ arm * period, values)
d <- coef(model)[4] / sigma(model)
correction <- J(df.residual(model))
show("g before and after in two arms: g, variance", correction * d,
  correction^2 * ((summary(model)$coefficients[4, 2] / sigma(model))^2 + d^2 / (2 * nrow(values))))
