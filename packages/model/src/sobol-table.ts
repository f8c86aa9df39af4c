/*!
 * What the direction numbers of Sobol' sequences in 337 dimensions grow from: new-joe-kuo-6.
 * Source: Joe & Kuo (2008), Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput. 30, 2635–2654.
 *
 * Licence pertaining to the direction numbers:
 * Copyright (c) 2008, Frances Y. Kuo and Stephen Joe. All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions
 * are met:
 *
 * - Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
 * - Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the
 *   documentation and/or other materials provided with the distribution.
 * - Neither the names of the copyright holders nor the names of the University of New South Wales and the University of Waikato and its
 *   contributors may be used to endorse or promote products derived from this software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS ``AS IS'' AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
 * IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDERS BE
 * LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT
 * OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
 * LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
 * SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** How many of the primitive polynomials over two elements are of each degree, from degree 1: all of them, up to 11. */
const OF_DEGREE = [1, 1, 2, 2, 6, 6, 18, 16, 48, 60, 176]

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** For each polynomial, in increasing order: its bits between the first and the last, which are 1; six bits a character. */
const POLYNOMIALS =
  'sYSPe8FsJ2yCIOQcmq4_BLTVlvx38OKlky9iyaOIcaphz8_QQGiAsMlheaG52fIaUoqSutrzO0Nr0-RMVHyMxO09bYWttc3-Fj7W5x8v' +
  'N1dnj6foEBoTCwyG5AIpiNZzPJ_QyMSKYTyhVa1YTHZbQcbyfb9hMKiUbkMnls8n9ErVgtNvv2Lx2Qzmj02q1mx33G5PY9v5_gBAWCoL' +
  'BGGIZBwHojCUJ4qCwM40DgOY6j0QxEkkShOk8URSFQVpcl0X5gmOaprG4cZ2HkfaAIGhKFIokiYJsnifqEpCnKmqqsq0tS3rou68L6wL' +
  'CMQzLPtA0rWNe2Tbt84biuS5Tru27zyPa9z5vtAsDQZB8VxhGscyFIklybJ0sy_MczTTNU4zpPdA0PR1J0tUFR1VVlY1vXFk2falu29c' +
  'l13beF531gWHYhieK4zjmR5LlWX5xnufaBpOn6jruz7dvO-cLxnMc313a9t3Xg-R5fm-n63tfN9P5fo'

/** For each polynomial of degree s: (mᵢ − 1) / 2 for i from 1 to s, in i − 1 bits each. */
const INITIAL =
  'wE7JQkTsoACuX2HgelTbgcxTsxKfe2fP5jxHHF_QGNTJHWLfHqzR7ETRPAkDpkumY5TawN8t0iEtRJXAZsPeuN5iodoT-Zj1v_X2Eqlm' +
  '-S7WMI_RaC3OPgTwSUHMpKjp3oQsuUuSdH68-xpCvw4A3Vyx3CEkcW_91FLVqFlyF63faINghEFEywVXFhz2fyKqH2i2qjsOdqvNlAd_' +
  '36aYjcDZ995St52xigdl01cALWvvkk6o3E9ClBqAKC9Y4PvbglQZQKd5hv_nQX7Fp-SCfX7snb0vMgrGurfqEBhtFYeHOQYhKdaM6vA7' +
  'X_4xjvtKswiAXPiUUXBwyeKZdIzhVvfGUPouGTpyxdvkeiVYtGxK-ZYXnFyhjxvBPM01gOAEJJF7O9Tg3izLaoOvSUS8NdWjUzsoYqBv' +
  'Cd_nELzUwm5FLZdLS3D5jdQf3ekolnTZX0kHqTOQkuLe5Wim__Q3nGg6_jZKzkuHwtT39JhEIJcMp6GUn6kj_xyrPinGmCX-CpHSMBOf' +
  'xOBfG3Uh-qHqXbLp7k8SwFwi27n1-g6pMJGcamBt98jgmqif59Wtonw3IZ3DYQ6Nos1vEpGVnacRu2taEQLlxfIYyXHTYvc1uydUqlTK' +
  'pyUX3kh45xoCzi9ZKeywdNoZNWVPz0FZu4X0hQPwcsys56mDODeXcxJIDuhW4gZqn9p27SzH-Vgxgvlhk1HxIk3H4e0WC9_cX0HiRbgL' +
  '4wCz82IybZfGaWfuImac2QlqACNiIC3ezm9xjQarXhYlSj7rK18mrv9Cewzgf5zeCevO3n0WFRJJzLriB3p4_oUyQfJLpewTb8spMIDN' +
  'sUWzZ747DXxKvyk_1-rqps9LY_VsntYyMAJdZU0mvTbI-d9cFXKn6Kiee89F_Mu2gzCOxzLPfuOHpwITq9FddQ7eIxrmjbksmpcllQZD' +
  'yYtZkAeh1r3Ym16ICbtY2aOboR1xdsIM7ynhG6XuC2LFbM8AQHYxyHYGvOFhWg45yt7a6_HBf0Xe_vAxNsGiLwIcEZxRD0bYuZj3YccY' +
  'a2bOrCbFG4RLafe91jrU83Su1rvD2LrNpcKMba_ITUgFtV3cJWPknS_lbsAEN61cH4FyE3Q3A0on3MiZuKex0WyCfbT78YCK43aYuYss' +
  'tWHRkUwuUZaM1jagBTO7yRRO_3HuDCFO4wHVyrxr_U79_QRSMe8EsbPxBdy7Ebx4r_fISxDA9jKxkqSyX55lSiC5E_7ZslkVA1j_ltWX' +
  'cGHZw8wqaCl8YmtLQy5KjpcWCgwCkbYaJT8Js2txWYuu6o2lD-AWfEVSVqU-ojIMUKLYoKryEOOKoTKM6xJ7rO2RVOZ_KZZ83u2N5YKr' +
  '5RmixnfStSzBDqPOF2GGyLAwvF5d0FRvQGILmtQZX0zlqNjcEjbxRU2CND2PTW8gMB5_Gk9YyO1Vq2gI0aRCSBy-2K9yUev1MRi7U2tp' +
  'PCr_ZSQi1JG8mjthot376wxPZL2aw0wvKvO91Ra799H7WgkE_hlpi87-BAW_flfE58zTE59uSwur-c34lKb5vQhWriSJ1Yz9-tomWAsl' +
  'W2C6Qy6l0iaASHxk36m7MMGQ5su_pj-rO-Iz9OrfP5vsr3CpSn7BR531bqZTTJSIeoMhEUEAIFUiFoyYgrevIv9mJVJ9MTG0BZSgMKU3' +
  's-eO2uOufxxpIJFEXhkn9ZILykSGvKeBSuadn8z3IHl3_3GhqWD4zASrmzSbv_czwaGZLgh57QsnpROpCQjsfAmmdT1PwSM6psVd64Uh' +
  'ahGGveuZKWtFYYJwieOYRGc4Taiq5b4iK9b172--A9O_IGLcPyp56ylEMBw-Ysf6DU4hrA5jo0dBAhK4m9LUdDAj_PeLmYj95N1cScPl' +
  'OubtVF_Ud4MV03H4CWHDLAl5Zc7Fuv6FRZ3OZBF2KrXfpMwWdWgVryq-kNgoq-g5Urt7JJoKMIlsq2YHd8JCPyhRdVoXQgMaysQGnJX3' +
  '4nEU0DlTBABQgVG9gO8NIzK0tQBknAGcSvlZmvuVVx3h62xnvdtINseXY0jsgdVoMgfrEEkaiElaAHJNBwEhttqGa0q51yK9-paGvr0C' +
  '77Xmzc7RHLNnDSetSkyocXIhUh7fxlG149WEH0hIqtN2ebXUmGLtLejAM1pbw2Alau3D7GvmC0RFHXtn36jaA3-H0-ED-ig_TBqLSFj7' +
  'nPhun7sfyHLqV5E1kTt1CHgRZcPjUfjOtJTTtWJ3m79kX3KeroyMEHJsB99zAWYLTw-alCcu8wgr59a1s4PP24urMyVdPFoGZh_MNjfW' +
  'KmDjndhic2DMw8uWaDOTlrMA0NizJ0tKJD0m5Qx6KMllka5uzkzB4XaRzOp_J5TLsn4kzyStC-LzpMdzXzZWrnMe4W8cVbtwvf520fub' +
  'hFjfdFhAM7v5BD4gPVYQp-ZjwdxYO8eR-ZJFlBimpTGE-JvYBGn7bq-OS6lRCOT-SbhKhUcj1bC5M8zMVTGuFdYXHkw5EvFfHvUolTef' +
  '7Qxzh9lJcIpSzJV0JDKbhg'

/** What a dimension's direction numbers grow from. */
export interface Seedling {
  degree: number
  /** Bit i is the coefficient of x^i. */
  polynomial: number
  /** m₁ to m_degree: odd, mᵢ below 2^i. */
  initial: number[]
}

/** The table, read: for each dimension but the first. */
export function seedlings(): Seedling[] {
  const polynomialBits = reader(POLYNOMIALS)
  const initialBits = reader(INITIAL)
  return OF_DEGREE.flatMap((count, d) => {
    const degree = d + 1
    return Array.from({ length: count }, () => ({
      degree,
      polynomial: (1 << degree) | (polynomialBits(degree - 1) << 1) | 1,
      initial: Array.from({ length: degree }, (_, i) => 2 * initialBits(i) + 1)
    }))
  })
}

/** Reads numbers of so many bits off a text, one after the other. */
function reader(text: string): (bits: number) => number {
  let at = 0
  return bits => {
    let value = 0
    for (let n = 0; n < bits; n++, at++)
      value = 2 * value + ((DIGITS.indexOf(text[Math.floor(at / 6)]!) >> (5 - (at % 6))) & 1)
    return value
  }
}
