"""How each figure is computed: formula, reading, undefined cases and reference, in two languages.

The "how was this computed" panel, the sheet of methods in a workbook and docs/measures.md say the
same because all three read this table. Formulas are plain text, the same in both languages.
"""

from __future__ import annotations

from dataclasses import dataclass

from gis.errors import UnknownNameError
from gis.words import catalogue

# Measure -> formula and reference. Name, reading and undefined cases are in gis/words/messages.
_TABLE: dict[str, tuple[str, str]] = {
    "location_quotient": (
        "LQ_ri = (x_ri / Σ_i x_ri) / (Σ_r x_ri / Σ_ri x_ri)",
        "Balassa (1965), The Manchester School 33(2), 99–123",
    ),
    "shares": ("s_ri = x_ri / Σ_i x_ri", ""),
    "regional_shares": ("x_ri / Σ_r x_ri", ""),
    "krugman": ("K_r = Σ_i |s_ri − s_i|", "Krugman (1991), Geography and Trade, MIT Press"),
    "herfindahl": ("HHI_r = Σ_i s_ri²", "Hirschman (1964), American Economic Review 54(5), 761"),
    "shannon": ("H_r = −Σ_i s_ri ln s_ri", "Shannon (1948), Bell System Technical Journal 27"),
    "shift_share": (
        "Δx_ri = x_ri·G + x_ri·(G_i − G) + (Δx_ri − x_ri·G_i)",
        "Dunn (1960), Papers of the Regional Science Association 6, 97–112",
    ),
    "gini": ("G = Σ_ij |x_i − x_j| / (2 n Σ x)", "Gini (1912)"),
    "locational_gini": (
        "G_i = 1 − 2·∫ L_i, L_i: Σ x_r / Σ x → Σ x_ri / Σ x_i, by LQ",
        "Krugman (1991), Geography and Trade, MIT Press",
    ),
    "theil": (
        "T = Σ_r y_r ln(y_r / p_r) = Σ_g Y_g ln(Y_g / P_g) + Σ_g Y_g T_g",
        "Theil (1967), Economics and Information Theory, North-Holland",
    ),
    "ellison_glaeser": (
        "γ_i = (Σ_r (s_ri − x_r)² − (1 − Σ x_r²) H_i) / ((1 − Σ x_r²)(1 − H_i))",
        "Ellison & Glaeser (1997), Journal of Political Economy 105(5), 889–927",
    ),
    "hachman": (
        "H_r = 1 / Σ_i LQ_ri s_ri",
        "Hachman (1995), Bureau of Economic and Business Research, University of Utah",
    ),
    "hoover": (
        "H_i = ½ Σ_r |x_ri / Σ_r x_ri − p_r|",
        "Hoover (1936), Review of Economics and Statistics 18(4), 162–171",
    ),
    "relatedness": (
        "φ_ij = Σ_r M_ri M_rj / max(U_i, U_j), M_ri = [LQ_ri ≥ 1], U_i = Σ_r M_ri",
        "Hidalgo, Klinger, Barabási & Hausmann (2007), Science 317, 482–487",
    ),
    "relatedness_density": (
        "ω_ri = Σ_{j≠i} M_rj φ_ij / Σ_{j≠i} φ_ij",
        (
            "Hidalgo et al. (2007), Science 317, 482–487; Boschma, Balland & Kogler (2015), "
            "Industrial and "
            "Corporate Change 24(1), 223–250"
        ),
    ),
    "complexity": (
        "PCI: second eigenvector of Σ_r M_ri M_rj / (D_r U_i) ; ECI_r = Σ_i M_ri PCI_i / D_r",
        "Hidalgo & Hausmann (2009), PNAS 106(26), 10570–10575",
    ),
    "stars": (
        "[x_ri in the top 10 % of i] + [LQ_ri ≥ 2] + [s_ri in the top 10 % of i]",
        "European Cluster Observatory, star rating",
    ),
    "quadrants": (
        "LQ_ri ≥ 1 × (x'_ri / x_ri − X'_i / X_i) > 0",
        "",
    ),
    "balance": ("Σ_{q: d_rq ≤ L} C_q / Σ_{q: d_rq ≤ L} P_q ÷ (ΣC / ΣP)", ""),
    "percentile": ("100 (n_below + n_equal / 2) / (n − 1)", ""),
    "peers_size": ("min |ln x_r − ln x|", ""),
    "peers_structure": ("min ½ Σ_i |s_ri − s_i|", "Krugman (1991), Geography and Trade, MIT Press"),
    "peers_neighbourhood": ("min d_rq, d_rq = 1 + min_{n ∈ N(q)} d_rn, d_rr = 0", ""),
    "minmax": ("(x − min) / (max − min)", "OECD/JRC (2008), Handbook on Composite Indicators"),
    "zscore": ("(x − mean) / σ", "OECD/JRC (2008), Handbook on Composite Indicators"),
    "rank": ("(rank − 1) / (n − 1)", "OECD/JRC (2008), Handbook on Composite Indicators"),
    "ratio": ("x / mean ; mean / x", "OECD/JRC (2008), Handbook on Composite Indicators"),
    "vector": ("x / √Σ x²", "Hwang & Yoon (1981), Multiple Attribute Decision Making"),
    "equal": ("w_j = 1 / n", ""),
    "own": ("w_j = a_j / Σ a", ""),
    "entropy": (
        "w_j = (1 − e_j) / Σ (1 − e), e_j = −Σ_i p_ij ln p_ij / ln m",
        "Hwang & Yoon (1981), Multiple Attribute Decision Making; Xu (2004), EJOR 156(2), 530–532",
    ),
    "critic": (
        "w_j ∝ σ_j Σ_k (1 − r_jk)",
        "Diakoulaki et al. (1995), Computers & Operations Research 22(7), 763–770",
    ),
    "arithmetic": ("I_r = Σ_j w_j z_rj", "OECD/JRC (2008), Handbook on Composite Indicators"),
    "geometric": ("I_r = Π_j z_rj^w_j", "OECD/JRC (2008), Handbook on Composite Indicators"),
    "topsis": (
        "C_r = d⁻_r / (d⁺_r + d⁻_r), d± = √Σ_j (w_j z_rj − ideal±_j)²",
        "Hwang & Yoon (1981), Multiple Attribute Decision Making",
    ),
    "robustness": ("w ~ Dirichlet(1, …, 1)", "Saisana et al. (2005), JRSS A 168(2), 307–323"),
    "moran": ("I = (n / Σw) Σ_ij w_ij z_i z_j / Σ z²", "Cliff & Ord (1981), Spatial Processes"),
    "lisa": (
        "I_i = (n − 1) z_i Σ_j w_ij z_j / Σ z²",
        "Anselin (1995), Geographical Analysis 27(2), 93–115",
    ),
    "getis_ord": (
        "G*_i = Σ_j w_ij x_j / Σ_j x_j",
        "Ord & Getis (1995), Geographical Analysis 27(4), 286–306",
    ),
    "moran_bivariate": (
        "I = Σ_i z_i Σ_j w_ij u_j / n",
        "Wartenberg (1985), Geographical Analysis 17(4), 263–283",
    ),
    "moran_rate": (
        "I of (e_r / b_r − m) / √(s² + m / b_r)",
        "Assunção & Reis (1999), Statistics in Medicine 18(16), 2147–2162",
    ),
    "join_counts": ("BB = ½ Σ_ij w_ij y_i y_j", "Cliff & Ord (1981), Spatial Processes"),
    "fdr": (
        "p_(k) ≤ k α / n",
        (
            "Benjamini & Hochberg (1995), JRSS B 57(1), 289–300; Caldas de Castro & Singer (2006), "
            "Geographical Analysis 38(2), 180–208"
        ),
    ),
    "jaccard": ("w_rq = |A_r ∩ A_q| / |A_r ∪ A_q|", "Jaccard (1901)"),
    "cosine": ("w_rq = x_r·x_q / (|x_r| |x_q|)", ""),
    "newman": ("w_rq = Σ_i 1 / (k_i − 1)", "Newman (2001), Physical Review E 64, 016132"),
    "communities": (
        "max Q = Σ_c (L_c / m − γ (d_c / 2m)²)",
        "Blondel et al. (2008), Journal of Statistical Mechanics P10008",
    ),
    "core_periphery": (
        "min_core Σ_{core} (1 − a_rq) + Σ_{periphery} a_rq",
        "Borgatti & Everett (2000), Social Networks 21, 375–395; Lip (2011), arXiv:1102.5511",
    ),
    "chance": (
        "p = (1 + #{random s_rq ≥ s_rq}) / (1 + draws)",
        (
            "Strona et al. (2014), Nature Communications 5, 4114; Neal (2014), Social Networks "
            "39, 84–97; "
            "Benjamini & Hochberg (1995), JRSS B 57(1), 289–300"
        ),
    ),
    "overlap": ("1 − ½ Σ_i |s_ri − s_qi|", "Krugman (1991), Geography and Trade, MIT Press"),
    "supply": ("q* = argmin_q d_rq, x_qi > 0, d_rq ≤ R", ""),
    "evidence": ("", ""),
    "least_way": (
        "min_way Σ_e (r_e·km_e + once_e), e: road, rail, water, transfer",
        "Dijkstra (1959), Numerische Mathematik 1, 269–271",
    ),
    "pareto_ways": (
        "{way : ∃ w ≥ 0, way = argmin w₁·cost + w₂·time + w₃·CO2}",
        "",
    ),
    "betweenness": (
        "t_e = Σ_f t_f [e ∈ best way of f] ; share = t_e / Σ_f t_f",
        "Freeman (1977), Sociometry 40(1), 35–41",
    ),
    "closure_loss": ("Δ_r = Σ_{f from r} t_f (c_f(closed) − c_f(open))", ""),
    "service_area": (
        "min_way Σ_e c_e ≤ L ; X = Σ_c x_c + Σ_p (x_p − Σ_{c∈p} x_c) A_inside / A",
        "Dijkstra (1959), Numerische Mathematik 1, 269–271",
    ),
    "modal_shift": (
        "min_way Σ_e c_e ; saving = Σ_f t_f (c_f(road) − c_f(best))",
        "Dijkstra (1959), Numerische Mathematik 1, 269–271",
    ),
    "localisation": (
        "K(d) = 2 / (n (n − 1) h) · Σ_{i<j} f((d − d_ij) / h)",
        "Duranton & Overman (2005), Review of Economic Studies 72(4), 1077–1106",
    ),
    "colocation": (
        "K(d) = 1 / (n m h) · Σ_{i,j} f((d − d_ij) / h)",
        "Duranton & Overman (2008), Journal of Regional Science 48(1), 213–243",
    ),
    "point_density": (
        "λ(x) = Σ_i exp(−d_i² / 2h²) / (2π h²)",
        "Silverman (1986), Density Estimation for Statistics and Data Analysis",
    ),
    "nearest_supplier": (
        "min_s min_way Σ_e c_e, s: suppliers",
        "Dijkstra (1959), Numerische Mathematik 1, 269–271",
    ),
    "natural": (
        "min Σ_c Σ_{x∈c} (x − mean_c)²",
        "Fisher (1958), JASA 53(284), 789–798; Jenks (1977)",
    ),
}
MEASURES = tuple(_TABLE)


@dataclass(frozen=True)
class Method:
    """What a reader must know of a measure, in one language.

    Attributes
    ----------
    measure
        Its name in the code.
    name, reading, undefined
        What it is called, what high and low mean, when it is NaN.
    formula, reference
        Empty where there is none.
    """

    measure: str
    name: str
    formula: str
    reading: str
    undefined: str
    reference: str


def method(measure: str, lang: str = "zh") -> Method:
    """Return how a measure is computed.

    Raises
    ------
    UnknownNameError
        If there is no such measure.

    Examples
    --------
    >>> method("herfindahl").formula
    'HHI_r = Σ_i s_ri²'
    """
    if measure not in _TABLE:
        raise UnknownNameError("error.unknown_measure", found=measure, nearest=MEASURES)
    formula, reference = _TABLE[measure]
    name, reading, undefined = (
        catalogue.text(f"method.{measure}.{part}", lang)
        for part in ("name", "reading", "undefined")
    )
    return Method(measure, name, formula, reading, undefined, reference)
