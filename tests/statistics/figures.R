# Figures of data sets and cases made by against_r.py, by R's own functions. Prints "path value" lines.
suppressPackageStartupMessages({library(psych); library(multilevel)})
options(digits = 17, warn = -1)

say <- function(path, value) cat(path, " ", if (length(value) == 0 || !is.finite(value)) "NA" else format(value, digits = 17), "\n", sep = "")

varies <- function(x) length(x) > 1 && max(x) > min(x)

persons <- function(path, scores) {
  scores <- scores[!is.na(scores)]
  n <- length(scores)
  say(paste0(path, "/n"), n)
  say(paste0(path, "/mean"), if (n > 0) mean(scores) else NA)
  say(paste0(path, "/sd"), if (n > 1) sd(scores) else NA)
  interval <- if (!varies(scores)) rep(if (n > 1) scores[1] else NA, 2) else t.test(scores)$conf.int
  say(paste0(path, "/low"), interval[1])
  say(paste0(path, "/high"), interval[2])
}

# Maximum likelihood: factanal from its own start and from many others, each then on to the last digits, for factanal stops as soon as
# the likelihood hardly changes. In small samples the likelihood has several minima; the lowest counts.
uniquenesses <- function(r) {
  k <- ncol(r)
  parts <- function(psi) {
    scale <- 1 / sqrt(psi)
    e <- eigen(scale * r * rep(scale, each = k), symmetric = TRUE)
    list(values = e$values[-1], first = e$values[1], vectors = e$vectors[, -1, drop = FALSE], leading = e$vectors[, 1])
  }
  objective <- function(psi) { e <- parts(psi)$values; sum(e - log(e) - 1) }
  gradient <- function(psi) { e <- parts(psi); colSums(t(e$vectors^2) * (1 - e$values)) / psi }
  polish <- function(psi) {
    for (again in 1:5) psi <- nlminb(psi, objective, gradient, lower = .005, upper = 1, control = list(rel.tol = 1e-15, x.tol = 1e-14, abs.tol = 0))$par
    for (again in 1:4) { # where the objective is flat: Newton's steps on the gradient of those that are not at a limit
      free <- which(psi > .005 + 1e-9 & psi < 1 - 1e-9)
      if (length(free) == 0) break
      h <- 1e-5 * psi
      slopes <- sapply(free, function(i) (gradient(replace(psi, i, psi[i] + h[i])) - gradient(replace(psi, i, psi[i] - h[i])))[free] / (2 * h[i]))
      step <- tryCatch(solve(slopes, gradient(psi)[free]), error = function(e) 0 * free)
      there <- replace(psi, free, pmin(1, pmax(.005, psi[free] - step)))
      if (max(abs(gradient(there)[free])) >= max(abs(gradient(psi)[free]))) break
      psi <- there
    }
    psi
  }
  model <- tryCatch(factanal(covmat = r, factors = 1), error = function(e) NULL)
  starts <- list((1 - .5 / k) / diag(solve(r)))
  if (!is.null(model)) starts <- c(list(model$uniquenesses), starts)
  others <- if (is.null(model) || nrow(r) < 7) c(lapply(1:k, function(held) 1 - r[held, ]^2), lapply(1:5, function(i) runif(k, .01, 1))) else list()
  found <- lapply(c(starts, others), function(psi) polish(pmin(1, pmax(.005, psi))))
  heights <- sapply(found, objective)
  psi <- found[[which(heights < min(heights) + 1e-10)[1]]]
  e <- parts(psi)
  list(psi = psi, loadings = e$leading * sqrt(psi) * sqrt(max(e$first - 1, 0)))
}

omega.total <- function(x) {
  if (ncol(x) < 3 || nrow(x) < 2 || !all(apply(x, 2, varies))) return(NA)
  r <- cor(x)
  if (min(eigen(r, TRUE, TRUE)$values) < 1e-10) return(NA)
  model <- uniquenesses(r)
  s <- apply(x, 2, sd)
  common <- sum(model$loadings * s)^2
  common / (common + sum(model$psi * s^2))
}

reliability <- function(path, x) {
  k <- ncol(x)
  some <- k > 1 && nrow(x) > 1 && varies(rowSums(x))
  all.vary <- some && all(apply(x, 2, varies))
  by.psych <- if (all.vary && k > 2) psych::alpha(as.data.frame(x), check.keys = FALSE, n.iter = 1, warnings = FALSE) else NULL
  say(paste0(path, "/alpha"), if (!some) NA else if (is.null(by.psych)) cronbach(x)$Alpha else by.psych$total$raw_alpha)
  std <- if (!all.vary) NA else if (is.null(by.psych)) { r <- (sum(cor(x)) - k) / (k * (k - 1)); k * r / (1 + (k - 1) * r) } else by.psych$total$std.alpha
  say(paste0(path, "/standardisedAlpha"), std)
  say(paste0(path, "/alphaN"), nrow(x))
  say(paste0(path, "/omegaTotal"), omega.total(x))
  for (item in seq_len(k)) {
    rest <- rowSums(x[, -item, drop = FALSE])
    r <- if (k > 1 && varies(x[, item]) && varies(rest)) cor(x[, item], rest) else NA
    if (!is.null(by.psych) && !is.na(r) && abs(r - by.psych$item.stats$r.drop[item]) > 1e-9) stop("psych disagrees on item-rest")
    say(paste0(path, "/rest/", colnames(x)[item]), r)
  }
}

same <- function(a, b) is.na(a) || abs(a - b) <= 1e-9 * max(1, abs(b))

components <- function(path, scores, group) {
  there <- !is.na(scores) & group != ""
  scores <- scores[there]
  group <- factor(group[there])
  sizes <- as.vector(table(group))
  G <- nlevels(group)
  N <- length(scores)
  msb <- msw <- k <- icc1 <- icc2 <- NA
  if (G >= 2) {
    model <- aov(scores ~ group)
    table <- summary(model)[[1]]
    msb <- table[1, 3]
    k <- (N - sum(sizes^2) / N) / (G - 1)
    if (N > G) {
      msw <- table[2, 3]
      # aov leaves rounding where nobody differs, or no group from another
      if (!varies(scores)) msw <- 0
      if (msb < 1e-20) msb <- 0
      icc1 <- if (msb + (k - 1) * msw > 0) (msb - msw) / (msb + (k - 1) * msw) else NA
      icc2 <- if (msb > 0) (msb - msw) / msb else NA
      if (length(unique(sizes)) == 1 && varies(scores)) stopifnot(same(icc1, multilevel::ICC1(model)), same(icc2, multilevel::ICC2(model)))
    }
  } else if (N > G) msw <- var(scores)
  for (one in c("msb", "msw", "icc1", "icc2")) say(paste0(path, "/", one), get(one))
  say(paste0(path, "/kBar"), k)
}

groups <- function(path, scores, x, complete, group, steps) {
  variance <- (steps^2 - 1) / 12
  for (one in setdiff(sort(unique(group)), "")) {
    here <- paste0(path, "/", one)
    persons(here, scores[group == one])
    own <- x[complete & group == one, , drop = FALSE]
    say(paste0(here, "/completeN"), nrow(own))
    enough <- nrow(own) > 1
    id <- rep(1, nrow(own))
    single <- ncol(own) == 1 # multilevel has other functions for a single item
    say(paste0(here, "/rwgJ"), if (!enough) NA else if (single) rwg(own[, 1], id, variance)$rwg else rwg.j(own, id, variance)$rwg.j)
    say(paste0(here, "/rStarWgJ"), if (!enough) NA else if (single) 1 - var(own[, 1]) / variance else rwg.j.lindell(own, id, variance)$rwg.lindell)
    say(paste0(here, "/admJ"), if (!enough) NA else if (single) ad.m(own[, 1], id)$AD.M else ad.m(own, id)$AD.M)
  }
}

statistics <- function(folder) {
  spec <- read.csv(file.path(folder, "spec.csv"), stringsAsFactors = FALSE)
  data <- read.csv(file.path(folder, "a.csv"), na.strings = c("", "?"), check.names = FALSE, stringsAsFactors = FALSE, encoding = "UTF-8",
                   colClasses = c(respondent = "character", group = "character"))
  group <- ifelse(is.na(data$group), "", data$group)
  for (scale in unique(spec$scale)) {
    own <- spec[spec$scale == scale, ]
    x <- sapply(seq_len(nrow(own)), function(i) { v <- as.numeric(data[[own$item[i]]]); if (own$reversed[i] == 1) own$low[i] + own$high[i] - v else v })
    x <- matrix(x, nrow = nrow(data), dimnames = list(NULL, own$item))
    by.part <- sapply(unique(own$part), function(part) {
      items <- x[, own$part == part, drop = FALSE]
      ifelse(rowSums(!is.na(items)) >= own$minimum[own$part == part][1], rowMeans(items, na.rm = TRUE), NA)
    })
    scores <- rowMeans(matrix(by.part, nrow = nrow(data)))
    scores[is.nan(scores)] <- NA
    complete <- complete.cases(x)
    persons(scale, scores)
    reliability(scale, x[complete, , drop = FALSE])
    groups(scale, scores, x, complete, group, own$high[1] - own$low[1] + 1)
    components(scale, scores, group)
  }
}

profile <- function(number, x, y) {
  there <- !is.na(x) & !is.na(y)
  x <- x[there]; y <- y[there]
  k <- length(x)
  centred <- function(v) v - (mean(x) + mean(y)) / 2
  out <- function(name, value) say(paste0(number, ".", name), value)
  out("D2", sum((x - y)^2))
  sdp <- function(v) if (varies(v)) sqrt(mean((v - mean(v))^2)) else 0
  out("elevation", k * (mean(x) - mean(y))^2)
  out("scatter", k * (sdp(x) - sdp(y))^2)
  r <- if (varies(x) && varies(y)) cor(x, y) else NA
  out("shape", if (is.na(r)) 0 else 2 * k * sdp(x) * sdp(y) * (1 - r))
  out("rmsd", sqrt(mean((x - y)^2)))
  out("mad", mean(abs(x - y)))
  out("r", r)
  # Double entry: correlate both profiles with both, the other way round.
  out("icc", cor(c(x, y), c(y, x)))
}

means <- function(number, v, rounds) {
  out <- function(name, value) say(paste0(number, ".", name), value)
  m <- v[c(1, 4)]; s <- v[c(2, 5)]; n <- v[c(3, 6)]
  pooled <- sqrt(sum((n - 1) * s^2) / (sum(n) - 2))
  d <- if (min(n) > 1 && pooled > 0) diff(m) / pooled else NA
  if (rounds && min(n) < 10) s <- c(18, 18)
  if (min(n) < 2 || all(s == 0)) {
    out("t", NA)
  } else {
    # Raw values with exactly these means and SDs, so that t.test itself does the work.
    raw <- lapply(1:2, function(i) { z <- scale(seq_len(n[i]))[, 1]; m[i] + s[i] * z })
    test <- t.test(raw[[2]], raw[[1]])
    out("t", test$statistic); out("df", test$parameter); out("low", test$conf.int[1]); out("high", test$conf.int[2])
  }
  out("d", d)
}

library.cases <- function(file) {
  number <- 0
  for (line in readLines(file)) {
    words <- strsplit(line, " ")[[1]]
    list.of <- function(text) as.numeric(strsplit(text, ",")[[1]])
    v <- suppressWarnings(as.numeric(words[-1]))
    out <- function(name, value) say(paste0(number, ".", name), value)
    switch(words[1],
      profile = profile(number, list.of(words[2]), list.of(words[3])),
      welch = means(number, v, FALSE),
      rounds = means(number, v, TRUE),
      change = out("rc", (v[2] - v[1]) / (sqrt(2) * v[3])),
      width = { few <- v[1] < 10; s <- if (few) 18 else v[3]
        out("half", (if (few) 1.96 else qt(.975, v[1] - 1)) * sqrt(s^2 / v[1] * (.25 + .75 * (1 - v[1] / v[2])))) },
      rwg = { x <- list.of(words[3]); out("rwg", if (length(x) < 2) NA else rwg(x, rep(1, length(x)), (v[1]^2 - 1) / 12)$rwg) })
    number <- number + 1
  }
}

arguments <- commandArgs(TRUE)
set.seed(1)
if (arguments[1] == "library") {
  library.cases(arguments[2])
} else {
  for (number in seq_len(as.integer(arguments[3])) - 1) {
    cat("==\n")
    statistics(file.path(arguments[2], number))
  }
}
