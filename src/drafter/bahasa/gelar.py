"""The table of degrees and ranks that ``tanpa_gelar`` drops from a name.

Written as EYD prints them. A degree is recognised with or without its dots and spaces. Titles of
faith and descent (H., Hj., TGH., KH., Lalu, Baiq, I Gusti Ngurah, Ida Bagus) are part of the
name and are not here.
"""

from __future__ import annotations

DEPAN = (
    *("Prof.", "Dr.", "dr.", "drg.", "drh.", "Dra.", "Drs.", "Ir.", "apt.", "Apt."),
    *("Ns.", "Bd.", "Bdn.", "(H.C.)", "(HC)"),
)
"""Academic and professional degrees before a name."""

PANGKAT = (
    *("Prada", "Pratu", "Praka", "Kopda", "Koptu", "Kopka", "Serda", "Sertu", "Serka", "Serma"),
    *(
        "Pelda",
        "Peltu",
        "Letda",
        "Lettu",
        "Kapten",
        "Mayor",
        "Letkol",
        "Kolonel",
        "Brigjen",
        "Mayjen",
    ),
    *("Bripda", "Briptu", "Brigpol", "Bripka", "Aipda", "Aiptu", "Ipda", "Iptu", "AKP"),
    *("Kompol", "AKBP", "Kombes", "Kombespol"),
)
"""Military and police ranks before a name (Lampiran II no. 164: without degree and rank)."""

BELAKANG = (
    # Diploma
    *("A.Md.", "A.Ma.", "A.Ma.Pd.", "A.Md.Keb.", "A.Md.Kep.", "A.Md.Kes.", "A.Md.Gz.", "A.Md.Kom."),
    *(
        "A.Md.Par.",
        "A.Md.Ak.",
        "A.Md.AP.",
        "A.Md.KG.",
        "A.Md.T.",
        "A.Md.P.",
        "A.Md.Pel.",
        "A.Md.M.",
    ),
    *("A.Md.Farm.", "A.Md.RMIK.", "A.Md.Bns.", "A.Md.Kep.An.", "A.Md.Si.", "A.Md.Stat.", "Amd."),
    # Sarjana
    *("S.Pd.", "S.Pd.I.", "S.Pd.SD.", "S.Pd.AUD.", "S.Pd.H.", "S.Pd.B.", "S.Pd.K.", "S.Pd.Jas."),
    *("S.H.", "S.H.I.", "S.HI.", "S.Sy.", "S.E.", "S.E.I.", "S.EI.", "S.E.Sy.", "S.Ag.", "S.Th."),
    *("S.Th.I.", "S.Fil.", "S.Fil.I.", "S.Fil.H.", "S.Sos.", "S.Sos.I.", "S.Sos.H.", "S.IP."),
    *("S.I.P.", "S.STP.", "S.ST.", "S.Tr.", "S.Tr.IP.", "S.Tr.Keb.", "S.Tr.Kep.", "S.Tr.Gz."),
    *("S.Tr.Kom.", "S.Tr.Par.", "S.Tr.Kes.", "S.Tr.Ak.", "S.Tr.T.", "S.Tr.Pi.", "S.Tr.Sos."),
    *("S.T.", "S.Kom.", "S.I.Kom.", "S.Ikom.", "S.Psi.", "S.Si.", "S.Si.T.", "S.SiT.", "S.P."),
    *(
        "S.Pt.",
        "S.Pi.",
        "S.Hut.",
        "S.T.P.",
        "S.TP.",
        "S.Kel.",
        "S.KM.",
        "S.K.M.",
        "S.Kep.",
        "S.Keb.",
    ),
    *("S.Ked.", "S.KG.", "S.KH.", "S.Farm.", "S.Gz.", "S.M.", "S.A.", "S.A.P.", "S.AP.", "S.A.B."),
    *(
        "S.AB.",
        "S.Ak.",
        "S.Ars.",
        "S.Sn.",
        "S.S.",
        "S.Hum.",
        "S.Stat.",
        "S.Mat.",
        "S.Par.",
        "S.Ant.",
    ),
    *("S.Li.", "S.Bns.", "S.Adm.", "S.Akun.", "S.Pd.Gr.", "S.Agr.", "S.Ars.", "S.T.Han."),
    *("S.Ptk.", "S.I.Pus.", "S.Tr.Log.", "S.Tr.Stat.", "S.Tr.Pel.", "S.Tr.Han.", "S.Tr.Im."),
    # Profesi
    *("Ns.", "Gr.", "Apt.", "Bd.", "Bdn.", "Ak.", "CA.", "Psikolog", "Ners", "IPM.", "IPU."),
    # Magister
    *("M.Pd.", "M.Pd.I.", "M.Pd.H.", "M.H.", "M.H.I.", "M.HI.", "M.Kn.", "M.Si.", "M.M.", "M.AP."),
    *("M.A.P.", "M.A.B.", "M.E.", "M.E.I.", "M.E.Sy.", "M.Sy.", "M.Ak.", "M.Ag.", "M.A.", "M.S."),
    *("M.Sc.", "M.T.", "M.Kom.", "M.I.Kom.", "M.Ikom.", "M.IP.", "M.I.P.", "M.Sos.", "M.Psi."),
    *("M.Kes.", "M.KM.", "M.K.M.", "M.Kep.", "M.Keb.", "M.Tr.Keb.", "M.Tr.IP.", "M.Tr.", "M.Gz."),
    *("M.Farm.", "M.Biomed.", "M.P.", "M.Pt.", "M.Pi.", "M.Hut.", "M.Hum.", "M.Fil.", "M.Fil.I."),
    *(
        "M.Fil.H.",
        "M.Th.",
        "M.Sn.",
        "M.Ed.",
        "M.B.A.",
        "MBA.",
        "M.P.H.",
        "MPH.",
        "M.Eng.",
        "M.Han.",
    ),
    *(
        "M.Par.",
        "M.Ling.",
        "M.Stat.",
        "M.Mat.",
        "M.Ars.",
        "M.PWK.",
        "M.Agr.",
        "M.Phil.",
        "M.Ec.Dev.",
    ),
    *("M.Si.Akt.", "M.SE.", "M.Tr.Adm."),
    # Doktor, spesialis, luar negeri
    *("Ph.D.", "Ed.D.", "D.E.A.", "DEA.", "Lc.", "B.A.", "B.Sc.", "B.Ed.", "B.Eng.", "B.Com."),
    *(
        "Sp.A.",
        "Sp.B.",
        "Sp.OG.",
        "Sp.PD.",
        "Sp.P.",
        "Sp.M.",
        "Sp.N.",
        "Sp.JP.",
        "Sp.KK.",
        "Sp.An.",
    ),
    *("Sp.THT.", "Sp.Rad.", "Sp.KJ.", "Sp.KG.", "Sp.KMB.", "Sp.N."),
)
"""Degrees and professions after a name."""

CABANG = ("(Purn.)", "Purn.", "Inf.", "Kav.", "Arh.", "Arm.", "Czi.")
"""What stands beside a rank: retired, branch of service; before or after the name."""

HANYA_SETELAH_KOMA = frozenset(
    {
        "S.A.",
        "S.M.",
        "S.S.",
        "M.S.",
        "M.E.",
        "Ak.",
        "CA.",
        "Gr.",
        "Ns.",
        "Bd.",
        "Inf.",
        "Kav.",
        "Arm.",
    }
    | {"B.A.", "IPM.", "IPU.", "Amd."}
)
"""Without a comma before them these may be initials or a part of the name, so they stay."""

SEBUTAN = (
    *("H.", "Hj.", "Hjh.", "KH.", "K.H.", "TGH.", "T.G.H.", "TGKH.", "T.G.K.H.", "Ust.", "Ustd."),
    *("Ustz.", "Tgk.", "Pdt.", "Pr.", "Rm.", "R.", "Rr."),
)
"""Titles kept at the front; degrees are looked for behind them too (``H. Drs. Amir``)."""
