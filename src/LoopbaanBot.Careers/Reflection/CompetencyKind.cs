namespace LoopbaanBot.Careers.Reflection;

/// <summary>Two competencies look back and inward, three move (K §3.2). Someone who only ever reflects can get stuck
/// in worrying (domain I9), so what follows a talk may weigh the two kinds.</summary>
public enum CompetencyKind
{
    Reflective,
    ActionDirected,
}
