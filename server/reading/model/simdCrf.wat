;; The arithmetic of a conditional random field whose labels, eight or four, lie side by side in vectors. simdCrf.ts says
;; what each function is for, lays out the memory and calls them with at least one token. All offsets are in bytes; what a
;; token has of a kind is eight words of 32 bits, one a label, where a field of four has no use for the last four.
(module
  (memory (export "memory") 1)

  ;; Sums of the weights of `length` tokens, each of `width` features: one row of a table of bytes a feature, less `bias`.
  ;; Four features at a time: the fewer instructions lie between two rows, the more of them the processor fetches at once,
  ;; and for memory it waits longer here than for all else.
  (func (export "addEight")
    (param $features i32) (param $width i32) (param $length i32)
    (param $rows i32) (param $shift i32) (param $bias i32) (param $sums i32)
    (local $end i32) (local $fours i32) (local $four v128) (local $sum1 v128) (local $sum2 v128)
    (loop $token
      (local.set $sum1 (v128.const i32x4 0 0 0 0))
      (local.set $sum2 (v128.const i32x4 0 0 0 0))
      (local.set $end (i32.add (local.get $features) (i32.shl (local.get $width) (i32.const 2))))
      (local.set $fours
        (i32.add (local.get $features) (i32.shl (i32.and (local.get $width) (i32.const -4)) (i32.const 2))))
      (block $noFours
        (br_if $noFours (i32.eq (local.get $features) (local.get $fours)))
        (loop $nextFour
          ;; `rowOf` in hash.ts.
          (local.set $four (v128.load (local.get $features)))
          (local.set $four
            (i32x4.shr_u
              (i32x4.mul
                (v128.xor (local.get $four) (i32x4.shr_u (local.get $four) (i32.const 15)))
                (v128.const i32x4 0x2c1b3c6d 0x2c1b3c6d 0x2c1b3c6d 0x2c1b3c6d))
              (local.get $shift)))
          (local.set $four
            (i32x4.add (i32x4.shl (local.get $four) (i32.const 3)) (i32x4.splat (local.get $rows))))
          (local.set $sum1
            (i16x8.add (local.get $sum1) (v128.load8x8_u (i32x4.extract_lane 0 (local.get $four)))))
          (local.set $sum2
            (i16x8.add (local.get $sum2) (v128.load8x8_u (i32x4.extract_lane 1 (local.get $four)))))
          (local.set $sum1
            (i16x8.add (local.get $sum1) (v128.load8x8_u (i32x4.extract_lane 2 (local.get $four)))))
          (local.set $sum2
            (i16x8.add (local.get $sum2) (v128.load8x8_u (i32x4.extract_lane 3 (local.get $four)))))
          (local.set $features (i32.add (local.get $features) (i32.const 16)))
          (br_if $nextFour (i32.lt_u (local.get $features) (local.get $fours)))))
      (block $noRest
        (br_if $noRest (i32.eq (local.get $features) (local.get $end)))
        (loop $nextOne
          (local.set $four (v128.load32_zero (local.get $features)))
          (local.set $four
            (i32x4.shr_u
              (i32x4.mul
                (v128.xor (local.get $four) (i32x4.shr_u (local.get $four) (i32.const 15)))
                (v128.const i32x4 0x2c1b3c6d 0x2c1b3c6d 0x2c1b3c6d 0x2c1b3c6d))
              (local.get $shift)))
          (local.set $four
            (i32x4.add (i32x4.shl (local.get $four) (i32.const 3)) (i32x4.splat (local.get $rows))))
          (local.set $sum1
            (i16x8.add (local.get $sum1) (v128.load8x8_u (i32x4.extract_lane 0 (local.get $four)))))
          (local.set $features (i32.add (local.get $features) (i32.const 4)))
          (br_if $nextOne (i32.lt_u (local.get $features) (local.get $end)))))
      (local.set $sum1 (i16x8.add (local.get $sum1) (local.get $sum2)))
      (v128.store (local.get $sums)
        (i32x4.sub (i32x4.extend_low_i16x8_u (local.get $sum1)) (i32x4.splat (local.get $bias))))
      (v128.store offset=16 (local.get $sums)
        (i32x4.sub (i32x4.extend_high_i16x8_u (local.get $sum1)) (i32x4.splat (local.get $bias))))
      (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (br_if $token (local.get $length))))

  ;; The same for rows of four bytes. The labels that are none get sums so low that they are never likely.
  (func (export "addFour")
    (param $features i32) (param $width i32) (param $length i32)
    (param $rows i32) (param $shift i32) (param $bias i32) (param $sums i32)
    (local $end i32) (local $fours i32) (local $four v128) (local $sum1 v128) (local $sum2 v128)
    (loop $token
      (local.set $sum1 (v128.const i32x4 0 0 0 0))
      (local.set $sum2 (v128.const i32x4 0 0 0 0))
      (local.set $end (i32.add (local.get $features) (i32.shl (local.get $width) (i32.const 2))))
      (local.set $fours
        (i32.add (local.get $features) (i32.shl (i32.and (local.get $width) (i32.const -4)) (i32.const 2))))
      (block $noFours
        (br_if $noFours (i32.eq (local.get $features) (local.get $fours)))
        (loop $nextFour
          ;; `rowOf` in hash.ts.
          (local.set $four (v128.load (local.get $features)))
          (local.set $four
            (i32x4.shr_u
              (i32x4.mul
                (v128.xor (local.get $four) (i32x4.shr_u (local.get $four) (i32.const 15)))
                (v128.const i32x4 0x2c1b3c6d 0x2c1b3c6d 0x2c1b3c6d 0x2c1b3c6d))
              (local.get $shift)))
          (local.set $four
            (i32x4.add (i32x4.shl (local.get $four) (i32.const 2)) (i32x4.splat (local.get $rows))))
          (local.set $sum1
            (i16x8.add (local.get $sum1) (i16x8.extend_low_i8x16_u (v128.load32_zero (i32x4.extract_lane 0 (local.get $four))))))
          (local.set $sum2
            (i16x8.add (local.get $sum2) (i16x8.extend_low_i8x16_u (v128.load32_zero (i32x4.extract_lane 1 (local.get $four))))))
          (local.set $sum1
            (i16x8.add (local.get $sum1) (i16x8.extend_low_i8x16_u (v128.load32_zero (i32x4.extract_lane 2 (local.get $four))))))
          (local.set $sum2
            (i16x8.add (local.get $sum2) (i16x8.extend_low_i8x16_u (v128.load32_zero (i32x4.extract_lane 3 (local.get $four))))))
          (local.set $features (i32.add (local.get $features) (i32.const 16)))
          (br_if $nextFour (i32.lt_u (local.get $features) (local.get $fours)))))
      (block $noRest
        (br_if $noRest (i32.eq (local.get $features) (local.get $end)))
        (loop $nextOne
          (local.set $four (v128.load32_zero (local.get $features)))
          (local.set $four
            (i32x4.shr_u
              (i32x4.mul
                (v128.xor (local.get $four) (i32x4.shr_u (local.get $four) (i32.const 15)))
                (v128.const i32x4 0x2c1b3c6d 0x2c1b3c6d 0x2c1b3c6d 0x2c1b3c6d))
              (local.get $shift)))
          (local.set $four
            (i32x4.add (i32x4.shl (local.get $four) (i32.const 2)) (i32x4.splat (local.get $rows))))
          (local.set $sum1
            (i16x8.add (local.get $sum1) (i16x8.extend_low_i8x16_u (v128.load32_zero (i32x4.extract_lane 0 (local.get $four))))))
          (local.set $features (i32.add (local.get $features) (i32.const 4)))
          (br_if $nextOne (i32.lt_u (local.get $features) (local.get $end)))))
      (local.set $sum1 (i16x8.add (local.get $sum1) (local.get $sum2)))
      (v128.store (local.get $sums)
        (i32x4.sub (i32x4.extend_low_i16x8_u (local.get $sum1)) (i32x4.splat (local.get $bias))))
      (v128.store offset=16 (local.get $sums)
        (v128.const i32x4 -1000000 -1000000 -1000000 -1000000))
      (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (br_if $token (local.get $length))))

  ;; The best labels of the tokens (Viterbi 1967), a byte each into `path`. `steps` are the transitions, a row for the label
  ;; before, and `stepsBack` a row for the label behind; `first` and `last` are what a label is worth as such. `best` is
  ;; room for what the best labelling up to each token that ends in each label is worth.
  (func (export "bestLabels")
    (param $sums i32) (param $length i32) (param $steps i32) (param $stepsBack i32) (param $first i32) (param $last i32)
    (param $best i32) (param $path i32)
    (local $left i32) (local $before i32) (local $step i32) (local $worth v128) (local $low v128) (local $high v128)
    (local $low2 v128) (local $high2 v128)
    (local.set $left (local.get $length))
    (local.set $low (v128.load (local.get $first)))
    (local.set $high (v128.load offset=16 (local.get $first)))
    (loop $token
      (v128.store (local.get $best)
        (f32x4.add (local.get $low) (f32x4.convert_i32x4_s (v128.load (local.get $sums)))))
      (v128.store offset=16 (local.get $best)
        (f32x4.add (local.get $high) (f32x4.convert_i32x4_s (v128.load offset=16 (local.get $sums)))))
      ;; Labels in pairs: so the one need not wait for the other.
      (local.set $low (v128.const f32x4 -inf -inf -inf -inf))
      (local.set $high (local.get $low))
      (local.set $low2 (local.get $low))
      (local.set $high2 (local.get $low))
      (local.set $step (local.get $steps))
      (local.set $before (local.get $best))
      (local.set $best (i32.add (local.get $best) (i32.const 32)))
      (loop $labels
        (local.set $worth (v128.load32_splat (local.get $before)))
        (local.set $low
          (f32x4.pmax (local.get $low) (f32x4.add (local.get $worth) (v128.load (local.get $step)))))
        (local.set $high
          (f32x4.pmax (local.get $high) (f32x4.add (local.get $worth) (v128.load offset=16 (local.get $step)))))
        (local.set $worth (v128.load32_splat offset=4 (local.get $before)))
        (local.set $low2
          (f32x4.pmax (local.get $low2) (f32x4.add (local.get $worth) (v128.load offset=32 (local.get $step)))))
        (local.set $high2
          (f32x4.pmax (local.get $high2) (f32x4.add (local.get $worth) (v128.load offset=48 (local.get $step)))))
        (local.set $step (i32.add (local.get $step) (i32.const 64)))
        (local.set $before (i32.add (local.get $before) (i32.const 8)))
        (br_if $labels (i32.lt_u (local.get $before) (local.get $best))))
      (local.set $low (f32x4.pmax (local.get $low) (local.get $low2)))
      (local.set $high (f32x4.pmax (local.get $high) (local.get $high2)))
      (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
      (local.set $left (i32.sub (local.get $left) (i32.const 1)))
      (br_if $token (local.get $left)))
    ;; The way back: which label is worth most, given the one behind it.
    (local.set $step (local.get $last))
    (local.set $path (i32.add (local.get $path) (local.get $length)))
    (loop $token
      (local.set $best (i32.sub (local.get $best) (i32.const 32)))
      (local.set $path (i32.sub (local.get $path) (i32.const 1)))
      (local.set $low (f32x4.add (v128.load (local.get $best)) (v128.load (local.get $step))))
      (local.set $high (f32x4.add (v128.load offset=16 (local.get $best)) (v128.load offset=16 (local.get $step))))
      (local.set $worth (f32x4.pmax (local.get $low) (local.get $high)))
      (local.set $worth
        (f32x4.pmax (local.get $worth)
          (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $worth) (local.get $worth))))
      (local.set $worth
        (f32x4.pmax (local.get $worth)
          (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $worth) (local.get $worth))))
      (local.set $before
        (i32.ctz
          (i32.or
            (i32x4.bitmask (f32x4.eq (local.get $low) (local.get $worth)))
            (i32.shl (i32x4.bitmask (f32x4.eq (local.get $high) (local.get $worth))) (i32.const 4)))))
      (i32.store8 (local.get $path) (local.get $before))
      (local.set $step (i32.add (local.get $stepsBack) (i32.shl (local.get $before) (i32.const 5))))
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (br_if $token (local.get $length))))

  ;; One over the sum of eight numbers, in all four places; zero where all are.
  (func $inverse (param $low v128) (param $high v128) (result v128)
    (local.set $low (f32x4.add (local.get $low) (local.get $high)))
    (local.set $low
      (f32x4.add (local.get $low)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $low) (local.get $low))))
    (local.set $low
      (f32x4.add (local.get $low)
        (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $low) (local.get $low))))
    (v128.and
      (f32x4.div (v128.const f32x4 1 1 1 1) (local.get $low))
      (f32x4.gt (local.get $low) (v128.const f32x4 0 0 0 0))))

  ;; Writes the exponentials of a token's sums, each against the highest: entries of a table of `count`, the last of them 0.
  (func $exponentials (param $sums i32) (param $falls i32) (param $count i32) (param $exponents i32)
    (local $low v128) (local $high v128) (local $highest v128)
    (local.set $low (v128.load (local.get $sums)))
    (local.set $high (v128.load offset=16 (local.get $sums)))
    (local.set $highest (i32x4.max_s (local.get $low) (local.get $high)))
    (local.set $highest
      (i32x4.max_s (local.get $highest)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $highest) (local.get $highest))))
    (local.set $highest
      (i32x4.max_s (local.get $highest)
        (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $highest) (local.get $highest))))
    (local.set $low
      (i32x4.shl
        (i32x4.min_s
          (i32x4.sub (local.get $highest) (local.get $low))
          (i32x4.splat (i32.sub (local.get $count) (i32.const 1))))
        (i32.const 2)))
    (local.set $high
      (i32x4.shl
        (i32x4.min_s
          (i32x4.sub (local.get $highest) (local.get $high))
          (i32x4.splat (i32.sub (local.get $count) (i32.const 1))))
        (i32.const 2)))
    (v128.store (local.get $exponents)
      (v128.load32_lane 3 (i32.add (local.get $falls) (i32x4.extract_lane 3 (local.get $low)))
        (v128.load32_lane 2 (i32.add (local.get $falls) (i32x4.extract_lane 2 (local.get $low)))
          (v128.load32_lane 1 (i32.add (local.get $falls) (i32x4.extract_lane 1 (local.get $low)))
            (v128.load32_zero (i32.add (local.get $falls) (i32x4.extract_lane 0 (local.get $low))))))))
    (v128.store offset=16 (local.get $exponents)
      (v128.load32_lane 3 (i32.add (local.get $falls) (i32x4.extract_lane 3 (local.get $high)))
        (v128.load32_lane 2 (i32.add (local.get $falls) (i32x4.extract_lane 2 (local.get $high)))
          (v128.load32_lane 1 (i32.add (local.get $falls) (i32x4.extract_lane 1 (local.get $high)))
            (v128.load32_zero (i32.add (local.get $falls) (i32x4.extract_lane 0 (local.get $high)))))))))

  ;; The probability of each label at each token (forward-backward, each token's sums scaled to one). `factors` are the
  ;; exponentials of the transitions, a row for the label before, and `factorsBack` a row for the label behind; `first`
  ;; and `last` are 1 for labels that may stand there. `exponents` is room for a number a label.
  (func (export "probabilities")
    (param $sums i32) (param $length i32) (param $falls i32) (param $count i32)
    (param $factors i32) (param $factorsBack i32) (param $first i32) (param $last i32)
    (param $exponents i32) (param $numbers i32)
    (local $left i32) (local $label i32) (local $labelEnd i32) (local $row i32)
    (local $low v128) (local $high v128) (local $low2 v128) (local $high2 v128) (local $scale v128)
    (local.set $low (v128.load (local.get $first)))
    (local.set $high (v128.load offset=16 (local.get $first)))
    (local.set $left (local.get $length))
    (loop $token
      (call $exponentials (local.get $sums) (local.get $falls) (local.get $count) (local.get $exponents))
      (local.set $low (f32x4.mul (local.get $low) (v128.load (local.get $exponents))))
      (local.set $high (f32x4.mul (local.get $high) (v128.load offset=16 (local.get $exponents))))
      (local.set $scale (call $inverse (local.get $low) (local.get $high)))
      (v128.store (local.get $numbers) (f32x4.mul (local.get $low) (local.get $scale)))
      (v128.store offset=16 (local.get $numbers) (f32x4.mul (local.get $high) (local.get $scale)))
      (local.set $low (v128.const f32x4 0 0 0 0))
      (local.set $high (local.get $low))
      (local.set $low2 (local.get $low))
      (local.set $high2 (local.get $low))
      (local.set $row (local.get $factors))
      (local.set $label (local.get $numbers))
      (local.set $labelEnd (i32.add (local.get $numbers) (i32.const 32)))
      (loop $before
        (local.set $scale (v128.load32_splat (local.get $label)))
        (local.set $low (f32x4.add (local.get $low) (f32x4.mul (local.get $scale) (v128.load (local.get $row)))))
        (local.set $high
          (f32x4.add (local.get $high) (f32x4.mul (local.get $scale) (v128.load offset=16 (local.get $row)))))
        (local.set $scale (v128.load32_splat offset=4 (local.get $label)))
        (local.set $low2
          (f32x4.add (local.get $low2) (f32x4.mul (local.get $scale) (v128.load offset=32 (local.get $row)))))
        (local.set $high2
          (f32x4.add (local.get $high2) (f32x4.mul (local.get $scale) (v128.load offset=48 (local.get $row)))))
        (local.set $row (i32.add (local.get $row) (i32.const 64)))
        (local.set $label (i32.add (local.get $label) (i32.const 8)))
        (br_if $before (i32.lt_u (local.get $label) (local.get $labelEnd))))
      (local.set $low (f32x4.add (local.get $low) (local.get $low2)))
      (local.set $high (f32x4.add (local.get $high) (local.get $high2)))
      (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
      (local.set $exponents (i32.add (local.get $exponents) (i32.const 32)))
      (local.set $numbers (i32.add (local.get $numbers) (i32.const 32)))
      (local.set $left (i32.sub (local.get $left) (i32.const 1)))
      (br_if $token (local.get $left)))
    ;; Back again, over what was written: a token's numbers become its probabilities, and its exponentials what the
    ;; token before it hears of those behind.
    (local.set $low (v128.load (local.get $last)))
    (local.set $high (v128.load offset=16 (local.get $last)))
    (loop $token
      (local.set $exponents (i32.sub (local.get $exponents) (i32.const 32)))
      (local.set $numbers (i32.sub (local.get $numbers) (i32.const 32)))
      (v128.store (local.get $numbers) (f32x4.mul (local.get $low) (v128.load (local.get $numbers))))
      (v128.store offset=16 (local.get $numbers) (f32x4.mul (local.get $high) (v128.load offset=16 (local.get $numbers))))
      (local.set $scale
        (call $inverse (v128.load (local.get $numbers)) (v128.load offset=16 (local.get $numbers))))
      (v128.store (local.get $numbers) (f32x4.mul (local.get $scale) (v128.load (local.get $numbers))))
      (v128.store offset=16 (local.get $numbers)
        (f32x4.mul (local.get $scale) (v128.load offset=16 (local.get $numbers))))
      (local.set $low (f32x4.mul (local.get $low) (v128.load (local.get $exponents))))
      (local.set $high (f32x4.mul (local.get $high) (v128.load offset=16 (local.get $exponents))))
      (local.set $scale (call $inverse (local.get $low) (local.get $high)))
      (v128.store (local.get $exponents) (f32x4.mul (local.get $low) (local.get $scale)))
      (v128.store offset=16 (local.get $exponents) (f32x4.mul (local.get $high) (local.get $scale)))
      (local.set $low (v128.const f32x4 0 0 0 0))
      (local.set $high (local.get $low))
      (local.set $low2 (local.get $low))
      (local.set $high2 (local.get $low))
      (local.set $row (local.get $factorsBack))
      (local.set $label (local.get $exponents))
      (local.set $labelEnd (i32.add (local.get $exponents) (i32.const 32)))
      (loop $behind
        (local.set $scale (v128.load32_splat (local.get $label)))
        (local.set $low (f32x4.add (local.get $low) (f32x4.mul (local.get $scale) (v128.load (local.get $row)))))
        (local.set $high
          (f32x4.add (local.get $high) (f32x4.mul (local.get $scale) (v128.load offset=16 (local.get $row)))))
        (local.set $scale (v128.load32_splat offset=4 (local.get $label)))
        (local.set $low2
          (f32x4.add (local.get $low2) (f32x4.mul (local.get $scale) (v128.load offset=32 (local.get $row)))))
        (local.set $high2
          (f32x4.add (local.get $high2) (f32x4.mul (local.get $scale) (v128.load offset=48 (local.get $row)))))
        (local.set $row (i32.add (local.get $row) (i32.const 64)))
        (local.set $label (i32.add (local.get $label) (i32.const 8)))
        (br_if $behind (i32.lt_u (local.get $label) (local.get $labelEnd))))
      (local.set $low (f32x4.add (local.get $low) (local.get $low2)))
      (local.set $high (f32x4.add (local.get $high) (local.get $high2)))
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (br_if $token (local.get $length)))))
