namespace LoopbaanBot.Careers.Obstacles;

/// <summary>What learning for a career needs: something to experience, room for it, somebody to talk with (K §1).</summary>
public enum LearningCondition
{
    Experience,
    Room,
    Dialogue,
}
