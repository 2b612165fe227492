namespace LoopbaanBot.Careers.Obstacles;

/// <summary>What stands in the way of taking one's career in hand (L).</summary>
public enum Obstacle
{
    Time,
    Skill,
    Room,
}
